/** A plugin of SpigotMC, as Spiget tells of it: there are more fields than these. */
export interface Plugin {
  /** Id at SpigotMC, which `install` takes. */
  id: number
  /** Name. */
  name: string
  /** What it does, in a sentence. */
  tag: string
}

/** How to put a plugin on a server. */
export interface InstallPluginBody {
  /** A name for the file. */
  filename?: string | null
  /** The name of the file is the one that the download says. Default: false. */
  use_header?: boolean
  /** The answer comes when the file is there. Default: false. */
  foreground?: boolean
  /** Another folder. Default: that of plugins. */
  directory?: string | null
  /** Another address to load from. Default: that of the plugin. */
  url?: string
}
