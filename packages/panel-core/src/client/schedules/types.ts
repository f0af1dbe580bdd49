/** When a schedule is due, as cron writes it. */
export interface Cron {
  /** Minutes, such as `0,30`. */
  minute: string
  /** Hours, such as `4`. */
  hour: string
  /** Days of the month, such as `1,15`. */
  day_of_month: string
  /** Months, such as `*`. */
  month: string
  /** Days of the week, such as `1-5`. */
  day_of_week: string
}

/** Something to do with a server at certain times. */
export interface Schedule {
  /** Its id. */
  id: number
  /** What it is called. */
  name: string
  /** When it is due. */
  cron: Cron
  /** Whether it runs when it is due. */
  is_active: boolean
  /** Whether it runs at the moment. */
  is_processing: boolean
  /** Whether it runs only when the server does. */
  only_when_online: boolean
  /** When it ran last, ISO 8601; null when it never did. */
  last_run_at: string | null
  /** When it runs next, ISO 8601. */
  next_run_at: string | null
  /** When it was created, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
  /** What comes with it always. */
  relationships: {
    /** What it does. */
    tasks: ScheduleTask[]
  }
}

/** One step of a schedule. */
export interface ScheduleTask {
  /** Its id. */
  id: number
  /** Its place among the steps, from 1. */
  sequence_id: number
  /** What it does. */
  action: ScheduleAction
  /** With what: the command, the power signal, or what the backup leaves out. */
  payload: string
  /** How long to wait before it, in seconds. */
  time_offset: number
  /** Whether it is about to run. */
  is_queued: boolean
  /** Whether the next step runs even if this one fails. */
  continue_on_failure: boolean
  /** When it was created, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What a step does: send a command, change the power, or make a backup. */
export type ScheduleAction = 'command' | 'power' | 'backup' | (string & {})

/** A schedule to create. All of {@link Cron} is needed: a panel answers 500 when the month is missing. */
export interface CreateScheduleBody extends Cron {
  /** What to call it: up to 191 characters. */
  name: string
  /** Whether it runs when it is due. Default: false. */
  is_active?: boolean
  /** Whether it runs only when the server does. Default: false. */
  only_when_online?: boolean
}

/** All of a schedule that can be changed. */
export interface UpdateScheduleBody extends Cron {
  /** What to call it: up to 191 characters. */
  name: string
  /** Whether it runs when it is due. */
  is_active: boolean
  /** Whether it runs only when the server does. */
  only_when_online: boolean
}

/** A step to add to a schedule. */
export interface CreateScheduleTaskBody {
  /** What it does. */
  action: ScheduleAction
  /** With what: the command, the power signal, or what the backup leaves out. Only a backup goes without. */
  payload?: string | null
  /** How long to wait before it, in seconds: 0 to 900. */
  time_offset: number
  /** Its place among the steps, from 1. Default: the last. */
  sequence_id?: number
  /** Whether the next step runs even if this one fails. Default: false. */
  continue_on_failure?: boolean
}

/** All of a step that can be changed. */
export interface UpdateScheduleTaskBody {
  /** What it does. */
  action: ScheduleAction
  /** With what: the command, the power signal, or what the backup leaves out. */
  payload: string
  /** How long to wait before it, in seconds: 0 to 900. */
  time_offset: number
  /** Its place among the steps, from 1. */
  sequence_id: number
  /** Whether the next step runs even if this one fails. */
  continue_on_failure: boolean
}
