import type { Price } from '../common/types.js'

/** What something costs in one location, as exact decimal texts in {@link Pricing.currency}. */
export interface MonthlyPrice {
  /** Name of the location. */
  location: string
  /** For a month. */
  price_monthly: Price
}

/** What something that is paid by the hour costs in one location. */
export interface HourlyPrice extends MonthlyPrice {
  /** For an hour. */
  price_hourly: Price
}

/** What a server type or load balancer type costs in one location: its hours in a month, or the month where that is less. */
export interface TypePrice extends HourlyPrice {
  /** Outgoing traffic in a month that costs nothing, in bytes. */
  included_traffic: number
  /** For each TB of outgoing traffic beyond that. */
  price_per_tb_traffic: Price
}

/** What a kind of address costs. */
export interface IpPricing<P extends MonthlyPrice> {
  /** The kind of address. */
  type: 'ipv4' | 'ipv6' | (string & {})
  /** Its price in each location. */
  prices: P[]
}

/** What a server type or load balancer type costs. */
export interface TypePricing {
  /** Id of the type. */
  id: number
  /** Name of the type, such as `cpx22`. */
  name: string
  /** Its price in each location where it exists. */
  prices: TypePrice[]
}

/** What storage costs, the same everywhere. */
export interface StoragePricing {
  /** For each GB and month. */
  price_per_gb_month: Price
}

/** What backups of a server cost. */
export interface BackupPricing {
  /** Their part of the server's price, in percent: an exact decimal text such as `20.00`. */
  percentage: string
}

/** What everything costs, in the currency and with the VAT of the project's owner. */
export interface Pricing {
  /** The currency of all prices, ISO 4217. */
  currency: string
  /** The VAT in gross prices, in percent: an exact decimal text such as `19.00`. */
  vat_rate: string
  /** Primary IPs, by kind. */
  primary_ips: IpPricing<HourlyPrice>[]
  /** Floating IPs, by kind. */
  floating_ips: IpPricing<MonthlyPrice>[]
  /** Snapshots, by their `image_size`. */
  image: StoragePricing
  /** Volumes. */
  volume: StoragePricing
  /** Backups of servers. */
  server_backup: BackupPricing
  /** Servers, by type. */
  server_types: TypePricing[]
  /** Load balancers, by type. */
  load_balancer_types: TypePricing[]
}
