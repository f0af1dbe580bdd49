// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /notification. */
export interface V2Notification {
	v2: {
		notification: {
			'contactMean#GET': Read<notification_contactMean_ContactMean[], string>
			'contactMean#POST': Write<notification_contactMean_ContactMean, string, notification_contactMean_PostInput_Request>
			'history#GET': Read<notification_history_Notification[], string, { category?: string[]; createdAfter?: string; createdBefore?: string; priority?: notification_history_NotificationPriorityEnum[]; sortCreatedAt?: notification_SortOrderEnum; titleContains?: string }>
			'reference#GET': Read<notification_reference_Reference, string>
			'routing#GET': Read<notification_routing_Routing[], string>
			'routing#POST': Write<notification_routing_Routing, string, notification_routing_PostInput_Request>
			contactMean: {
				'{contactMeanId}#DELETE': Read<void, string>
				'{contactMeanId}#GET': Read<notification_contactMean_ContactMean, string>
				'{contactMeanId}#PUT': Write<notification_contactMean_ContactMean, string, notification_contactMean_ContactMean_Request>
				'{contactMeanId}': {
					'restartValidation#POST': Write<notification_contactMean_ContactMean, string>
					'task#GET': Read<common_Task[], string>
					'validate#POST': Write<notification_contactMean_ContactMean, string, notification_contactMean_ValidateInput_Request>
					task: {
						'{taskId}#GET': Read<common_Task, string>
						'{taskId}#PUT': Write<common_Task, string, common_TaskWithInputs_Request<notification_contactMean_TaskInputs_Request>>
					}
				}
			}
			history: {
				'{notificationId}#GET': Read<notification_history_Notification, string>
				'{notificationId}': {
					attachment: {
						'{attachmentName}#GET': Read<notification_history_Attachment, string>
					}
				}
			}
			routing: {
				'{routingId}#DELETE': Read<void, string>
				'{routingId}#GET': Read<notification_routing_Routing, string>
				'{routingId}#PUT': Write<notification_routing_Routing, string, notification_routing_Routing_Request>
			}
		}
	}
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | Text | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export interface common_Task {
	createdAt: string
	errors: common_TaskError[] | null
	finishedAt: string | null
	id: string
	link: string
	message: string
	progress: common_TaskProgress[]
	startedAt: string | null
	status: common_TaskStatusEnum | Text
	type: string
	updatedAt: string
}
export interface common_TaskError {
	message: string
}
export interface common_TaskProgress {
	name: string
	status: common_TaskStatusEnum | Text
}
export type common_TaskStatusEnum = 'DONE' | 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export interface common_TaskWithInputs_Request<T> {
	inputs: T
}
export type notification_SortOrderEnum = 'ASC' | 'DESC'
export interface notification_contactMean_ContactMean {
	createdAt: string
	currentTasks: common_CurrentTask[]
	default: boolean
	description?: string | null
	email: string | null
	error: string | null
	id: string
	status?: notification_contactMean_StatusEnum | Text
	type: notification_contactMean_TypeEnum | Text
}
export type notification_contactMean_ContactMeanTypeEnum = 'EMAIL'
export interface notification_contactMean_ContactMean_Request {
	description?: string | null
	status?: notification_contactMean_StatusEnum
}
export interface notification_contactMean_PostInput_Request {
	description?: string | null
	email?: string
	type: notification_contactMean_TypeEnum
}
export type notification_contactMean_StatusEnum = 'DISABLED' | 'ERROR' | 'TO_VALIDATE' | 'VALID'
export interface notification_contactMean_TaskInputs_Request {
	otp?: string
	resendOTP?: string
}
export type notification_contactMean_TypeEnum = 'EMAIL'
export interface notification_contactMean_ValidateInput_Request {
	otp: string
}
export interface notification_history_Attachment {
	contentType: string
	name: string
	sizeBytes: number
	url: string | null
}
export interface notification_history_Contact {
	error: string | null
	id: string
	sentAt: string | null
	status: notification_history_ContactStatusEnum | Text
	to: string
	type: notification_contactMean_ContactMeanTypeEnum | Text
}
export type notification_history_ContactStatusEnum = 'BOUNCED' | 'DELIVERED' | 'DROPPED' | 'QUEUED' | 'SENT'
export interface notification_history_Notification {
	attachments: notification_history_Attachment[]
	categories: string[]
	contacts: notification_history_Contact[]
	createdAt: string
	html: string | null
	id: string
	priority: notification_history_NotificationPriorityEnum | Text
	text: string | null
	title: string
}
export type notification_history_NotificationPriorityEnum = 'HIGH' | 'LOW' | 'MEDIUM'
export interface notification_reference_Reference {
	categories: notification_reference_ReferenceCategory[]
	priorities: notification_reference_ReferencePriority[]
}
export interface notification_reference_ReferenceCategory {
	description: string
	name: string
}
export interface notification_reference_ReferencePriority {
	description: string
	name: notification_history_NotificationPriorityEnum | Text
}
export interface notification_routing_PostInput_Request {
	active: boolean
	name: string
	rules: notification_routing_Rule_Request[]
}
export interface notification_routing_Routing {
	active?: boolean
	createdAt: string
	id: string
	name?: string
	rules?: notification_routing_Rule[]
}
export interface notification_routing_Routing_Request {
	active?: boolean
	name?: string
	rules?: notification_routing_Rule_Request[]
}
export interface notification_routing_Rule {
	condition: notification_routing_RuleCondition
	contactMeans: notification_routing_RuleContactMean[]
	continue: boolean
}
export interface notification_routing_RuleCondition {
	category?: string[]
	priority?: string[]
}
export interface notification_routing_RuleCondition_Request {
	category?: string[]
	priority?: string[]
}
export interface notification_routing_RuleContactMean {
	email: string
	error: string | null
	id: string
	status: notification_contactMean_StatusEnum | Text
	type: notification_contactMean_TypeEnum | Text
}
export interface notification_routing_RuleContactMean_Request {
	id: string
}
export interface notification_routing_Rule_Request {
	condition: notification_routing_RuleCondition_Request
	contactMeans: notification_routing_RuleContactMean_Request[]
	continue: boolean
}
