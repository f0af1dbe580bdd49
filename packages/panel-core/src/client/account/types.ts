/** The user that a key belongs to. */
export interface Account {
  /** Its id. */
  id: number
  /** Whether it is an administrator of the panel. */
  admin: boolean
  /** The name to log in with. */
  username: string
  /** E-mail address. */
  email: string
  /** First name. */
  first_name: string
  /** Last name. */
  last_name: string
  /** The language that the panel speaks to it, such as `en`. */
  language: string
}

/** What an authenticator app needs to begin. */
export interface TwoFactorSetup {
  /** An `otpauth://` address, to be drawn as a QR code; it holds the secret. */
  image_url_data: string
  /** The secret, for apps without a camera. */
  secret: string
}

/** What two factors are switched on with. */
export interface EnableTwoFactorBody {
  /** What the authenticator app shows at the moment: 6 digits. */
  code: string
  /** The account's password. */
  password: string
}

/** A new e-mail address. */
export interface UpdateEmailBody {
  /** The address: up to 191 characters. */
  email: string
  /** The account's password. */
  password: string
}

/** A new password. */
export interface UpdatePasswordBody {
  /** The password until now. */
  current_password: string
  /** The password from now on: 8 characters or more. */
  password: string
}

/** Permissions that belong together. */
export interface PermissionGroup {
  /** What they are about, in English. */
  description: string
  /** What each allows, in English, by its name within the group. */
  keys: Record<string, string>
}
