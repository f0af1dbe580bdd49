// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_Task } from './shared.js'
type $1 = {}
/** The routes of v2 below /notification. */
export interface V2Notification {
	v2: {
		notification: {
			'contactMean#GET': Read<notification_contactMean_ContactMean[], $1>
			'contactMean#POST': Write<notification_contactMean_ContactMean, $1, notification_contactMean_PostInput_Request>
			'history#GET': Read<notification_history_Notification[], $1, { category?: string[]; createdAfter?: string; createdBefore?: string; priority?: notification_history_NotificationPriorityEnum_Request[]; sortCreatedAt?: notification_SortOrderEnum_Request; titleContains?: string }>
			'reference#GET': Read<notification_reference_Reference, $1>
			'routing#GET': Read<notification_routing_Routing[], $1>
			'routing#POST': Write<notification_routing_Routing, $1, notification_routing_PostInput_Request>
			contactMean: {
				'{contactMeanId}#DELETE': Read<void, $1>
				'{contactMeanId}#GET': Read<notification_contactMean_ContactMean, $1>
				'{contactMeanId}#PUT': Write<notification_contactMean_ContactMean, $1, notification_contactMean_ContactMean_Request>
				'{contactMeanId}': {
					'restartValidation#POST': Write<notification_contactMean_ContactMean, $1>
					'task#GET': Read<common_Task[], $1>
					'validate#POST': Write<notification_contactMean_ContactMean, $1, notification_contactMean_ValidateInput_Request>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
						'{taskId}#PUT': Write<common_Task, $1, common_TaskWithInputs_Request<notification_contactMean_TaskInputs_Request>>
					}
				}
			}
			history: {
				'{notificationId}#GET': Read<notification_history_Notification, $1>
				'{notificationId}': {
					attachment: {
						'{attachmentName}#GET': Read<notification_history_Attachment, $1>
					}
				}
			}
			routing: {
				'{routingId}#DELETE': Read<void, $1>
				'{routingId}#GET': Read<notification_routing_Routing, $1>
				'{routingId}#PUT': Write<notification_routing_Routing, $1, notification_routing_Routing_Request>
			}
		}
	}
}
export interface common_TaskWithInputs_Request<T> {
	inputs: T
}
export type notification_SortOrderEnum_Request = 'ASC' | 'DESC'
export interface notification_contactMean_ContactMean {
	createdAt: string
	currentTasks: common_CurrentTask[]
	default: boolean
	description?: string | null
	email: string | null
	error: string | null
	id: string
	status?: notification_contactMean_StatusEnum
	type: notification_contactMean_TypeEnum
}
export type notification_contactMean_ContactMeanTypeEnum = 'EMAIL' | Text
export interface notification_contactMean_ContactMean_Request {
	description?: string | null
	status?: notification_contactMean_StatusEnum_Request
}
export interface notification_contactMean_PostInput_Request {
	description?: string | null
	email?: string
	type: notification_contactMean_TypeEnum_Request
}
export type notification_contactMean_StatusEnum = notification_contactMean_StatusEnum_Request | Text
export type notification_contactMean_StatusEnum_Request = 'DISABLED' | 'ERROR' | 'TO_VALIDATE' | 'VALID'
export interface notification_contactMean_TaskInputs_Request {
	otp?: string
	resendOTP?: string
}
export type notification_contactMean_TypeEnum = notification_contactMean_TypeEnum_Request | Text
export type notification_contactMean_TypeEnum_Request = 'EMAIL'
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
	status: notification_history_ContactStatusEnum
	to: string
	type: notification_contactMean_ContactMeanTypeEnum
}
export type notification_history_ContactStatusEnum = 'BOUNCED' | 'DELIVERED' | 'DROPPED' | 'QUEUED' | 'SENT' | Text
export interface notification_history_Notification {
	attachments: notification_history_Attachment[]
	categories: string[]
	contacts: notification_history_Contact[]
	createdAt: string
	html: string | null
	id: string
	priority: notification_history_NotificationPriorityEnum
	text: string | null
	title: string
}
export type notification_history_NotificationPriorityEnum = notification_history_NotificationPriorityEnum_Request | Text
export type notification_history_NotificationPriorityEnum_Request = 'HIGH' | 'LOW' | 'MEDIUM'
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
	name: notification_history_NotificationPriorityEnum
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
	status: notification_contactMean_StatusEnum
	type: notification_contactMean_TypeEnum
}
export interface notification_routing_RuleContactMean_Request {
	id: string
}
export interface notification_routing_Rule_Request {
	condition: notification_routing_RuleCondition_Request
	contactMeans: notification_routing_RuleContactMean_Request[]
	continue: boolean
}
