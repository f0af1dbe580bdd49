import type { Action } from '../actions/types.js'
import type { Labels } from '../common/types.js'
import type { Image } from '../images/types.js'

/** A protection to set: what is left out stays as it is. At present the API wants both to have the same value. */
export interface ChangeServerProtectionBody {
  /** Whether to refuse deletion. */
  delete?: boolean
  /** Whether to refuse a rebuild. */
  rebuild?: boolean
}

/** The size that a server is to have. */
export interface ChangeServerTypeBody {
  /** Name or id of the size: its disk must be as large at least, and stored in the same way. */
  server_type: string
  /** Whether the disk grows too; the server can then never go back to a type with a smaller one. */
  upgrade_disk: boolean
}

/** An image to make of a server's disk. */
export interface CreateServerImageBody {
  /** What it is, for people. Default: made up by Hetzner. */
  description?: string
  /** A `snapshot`, or a `backup`, which goes with its server and needs backups to be enabled. Default: `snapshot`. */
  type?: 'snapshot' | 'backup' | (string & {})
  /** Its labels. */
  labels?: Labels
}

/** A new image, and the work that makes it. */
export interface CreateServerImageResult {
  /** The image. */
  image?: Image
  /** The work that makes it. */
  action?: Action
}

/** What to make a server from anew. */
export interface RebuildServerBody {
  /** Name or id of the image. */
  image: string
  /**
   * What cloud-init does when it starts first: 32 KiB at most. Default: what it was given before. It counts as secret: no error
   * repeats it.
   */
  user_data?: string
}

/** The work that rebuilds a server. */
export interface RebuildServerResult {
  /** The work. */
  action?: Action
  /** The new password of root, never to be had again; null when the server has SSH keys. */
  root_password?: string | null
}

/** The rescue system to start. */
export interface EnableServerRescueBody {
  /** Which one. Default: `linux64`, the only one at present. */
  type?: 'linux64' | (string & {})
  /** The SSH keys that it lets in, by id. */
  ssh_keys?: readonly number[]
}

/** A password that is set anew, of the system of a server or of its rescue system. */
export interface ServerPasswordResult {
  /** The work that sets it. */
  action?: Action
  /** The password of root, once the work has succeeded; never to be had again. */
  root_password?: string
}

/** How to reach the screen and the keyboard of a server. */
export interface RequestServerConsoleResult {
  /** Where: VNC over a WebSocket. It holds a token that lets in for 1 minute; a connection may last longer. Secret. */
  wss_url: string
  /** The password of the VNC session. */
  password: string
  /** The work that prepares it. */
  action: Action
}

/** The private network that a server is to join. */
export interface AttachServerToNetworkBody {
  /** The network. */
  network: number
  /** Its address there. Default: a free one. */
  ip?: string
  /** More addresses there; its system must be told of them. */
  alias_ips?: readonly string[]
  /** The subnet to join, such as `10.0.1.0/24`. Default: one in the server's network zone. */
  ip_range?: string
}

/** More addresses of a server in a private network. */
export interface ChangeServerAliasIpsBody {
  /** The network, which it is in already. */
  network: number
  /** The addresses: all of them, since they replace those it has. */
  alias_ips: readonly string[]
}
