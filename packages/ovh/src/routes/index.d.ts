// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
import type { AllDom } from './all-dom.js'
import type { Auth } from './auth.js'
import type { CdnDedicated } from './cdn-dedicated.js'
import type { Cloud } from './cloud.js'
import type { ClusterHadoop } from './cluster-hadoop.js'
import type { Connectivity } from './connectivity.js'
import type { Contact } from './contact.js'
import type { DbaasLogs } from './dbaas-logs.js'
import type { DedicatedCeph } from './dedicated-ceph.js'
import type { DedicatedCloud } from './dedicated-cloud.js'
import type { DedicatedCluster } from './dedicated-cluster.js'
import type { DedicatedHousing } from './dedicated-housing.js'
import type { DedicatedInstallationTemplate } from './dedicated-installation-template.js'
import type { DedicatedNasha } from './dedicated-nasha.js'
import type { DedicatedServer } from './dedicated-server.js'
import type { Domain } from './domain.js'
import type { EmailDomain } from './email-domain.js'
import type { EmailExchange } from './email-exchange.js'
import type { EmailMxplan } from './email-mxplan.js'
import type { EmailPro } from './email-pro.js'
import type { Freefax } from './freefax.js'
import type { HorizonView } from './horizon-view.js'
import type { HostingPrivateDatabase } from './hosting-private-database.js'
import type { HostingWeb } from './hosting-web.js'
import type { Ip } from './ip.js'
import type { IpLoadbalancing } from './ip-loadbalancing.js'
import type { LicenseCloudLinux } from './license-cloud-linux.js'
import type { LicenseCpanel } from './license-cpanel.js'
import type { LicenseDirectadmin } from './license-directadmin.js'
import type { LicenseHycu } from './license-hycu.js'
import type { LicenseOffice } from './license-office.js'
import type { LicenseOfficePrepaid } from './license-office-prepaid.js'
import type { LicensePlesk } from './license-plesk.js'
import type { LicenseRedhat } from './license-redhat.js'
import type { LicenseSqlserver } from './license-sqlserver.js'
import type { LicenseVirtuozzo } from './license-virtuozzo.js'
import type { LicenseWindows } from './license-windows.js'
import type { LicenseWorklight } from './license-worklight.js'
import type { Me } from './me.js'
import type { Metrics } from './metrics.js'
import type { MsServices } from './ms-services.js'
import type { NewAccount } from './new-account.js'
import type { Nutanix } from './nutanix.js'
import type { Order } from './order.js'
import type { OverTheBox } from './over-the-box.js'
import type { OvhCloudConnect } from './ovh-cloud-connect.js'
import type { PackSiptrunk } from './pack-siptrunk.js'
import type { PackXdsl } from './pack-xdsl.js'
import type { Partner } from './partner.js'
import type { Price } from './price.js'
import type { SaasCsp2 } from './saas-csp2.js'
import type { Secret } from './secret.js'
import type { Service } from './service.js'
import type { Services } from './services.js'
import type { Sms } from './sms.js'
import type { Ssl } from './ssl.js'
import type { SslGateway } from './ssl-gateway.js'
import type { StackMis } from './stack-mis.js'
import type { Startup } from './startup.js'
import type { Storage } from './storage.js'
import type { SupplyMondialRelay } from './supply-mondial-relay.js'
import type { Support } from './support.js'
import type { Telephony } from './telephony.js'
import type { V2BackupServices } from './v2-backup-services.js'
import type { V2CommercialCatalog } from './v2-commercial-catalog.js'
import type { V2Domain } from './v2-domain.js'
import type { V2Iam } from './v2-iam.js'
import type { V2Location } from './v2-location.js'
import type { V2ManagedCMS } from './v2-managed-cms.js'
import type { V2NetworkDefense } from './v2-network-defense.js'
import type { V2Notification } from './v2-notification.js'
import type { V2Okms } from './v2-okms.js'
import type { V2PublicCloud } from './v2-public-cloud.js'
import type { V2VmwareCloudDirector } from './v2-vmware-cloud-director.js'
import type { V2VrackServices } from './v2-vrack-services.js'
import type { V2Webhosting } from './v2-webhosting.js'
import type { V2Zimbra } from './v2-zimbra.js'
import type { VeeamCloudConnect } from './veeam-cloud-connect.js'
import type { VeeamVeeamEnterprise } from './veeam-veeam-enterprise.js'
import type { Vip } from './vip.js'
import type { Vps } from './vps.js'
import type { Vrack } from './vrack.js'
import type { Xdsl } from './xdsl.js'
/** The routes of all families. */
export interface AllRoutes {
	allDom: AllDom['allDom']
	auth: Auth['auth']
	cdn: CdnDedicated['cdn']
	cloud: Cloud['cloud']
	cluster: ClusterHadoop['cluster']
	connectivity: Connectivity['connectivity']
	contact: Contact['contact']
	dbaas: DbaasLogs['dbaas']
	dedicated: DedicatedCeph['dedicated'] & DedicatedCluster['dedicated'] & DedicatedHousing['dedicated'] & DedicatedInstallationTemplate['dedicated'] & DedicatedNasha['dedicated'] & DedicatedServer['dedicated']
	dedicatedCloud: DedicatedCloud['dedicatedCloud']
	domain: Domain['domain']
	email: EmailDomain['email'] & EmailExchange['email'] & EmailMxplan['email'] & EmailPro['email']
	freefax: Freefax['freefax']
	horizonView: HorizonView['horizonView']
	hosting: HostingPrivateDatabase['hosting'] & HostingWeb['hosting']
	ip: Ip['ip']
	ipLoadbalancing: IpLoadbalancing['ipLoadbalancing']
	license: LicenseCloudLinux['license'] & LicenseCpanel['license'] & LicenseDirectadmin['license'] & LicenseHycu['license'] & LicenseOffice['license'] & LicenseOfficePrepaid['license'] & LicensePlesk['license'] & LicenseRedhat['license'] & LicenseSqlserver['license'] & LicenseVirtuozzo['license'] & LicenseWindows['license'] & LicenseWorklight['license']
	me: Me['me']
	metrics: Metrics['metrics']
	msServices: MsServices['msServices']
	newAccount: NewAccount['newAccount']
	nutanix: Nutanix['nutanix']
	order: Order['order']
	overTheBox: OverTheBox['overTheBox']
	ovhCloudConnect: OvhCloudConnect['ovhCloudConnect']
	pack: PackSiptrunk['pack'] & PackXdsl['pack']
	partner: Partner['partner']
	price: Price['price']
	saas: SaasCsp2['saas']
	secret: Secret['secret']
	service: Service['service']
	services: Services['services']
	sms: Sms['sms']
	ssl: Ssl['ssl']
	sslGateway: SslGateway['sslGateway']
	stack: StackMis['stack']
	startup: Startup['startup']
	storage: Storage['storage']
	supply: SupplyMondialRelay['supply']
	support: Support['support']
	telephony: Telephony['telephony']
	v2: V2BackupServices['v2'] & V2CommercialCatalog['v2'] & V2Domain['v2'] & V2Iam['v2'] & V2Location['v2'] & V2ManagedCMS['v2'] & V2NetworkDefense['v2'] & V2Notification['v2'] & V2Okms['v2'] & V2PublicCloud['v2'] & V2VmwareCloudDirector['v2'] & V2VrackServices['v2'] & V2Webhosting['v2'] & V2Zimbra['v2']
	veeam: VeeamVeeamEnterprise['veeam']
	veeamCloudConnect: VeeamCloudConnect['veeamCloudConnect']
	vip: Vip['vip']
	vps: Vps['vps']
	vrack: Vrack['vrack']
	xdsl: Xdsl['xdsl']
}
export type {
	AllDom,
	Auth,
	CdnDedicated,
	Cloud,
	ClusterHadoop,
	Connectivity,
	Contact,
	DbaasLogs,
	DedicatedCeph,
	DedicatedCloud,
	DedicatedCluster,
	DedicatedHousing,
	DedicatedInstallationTemplate,
	DedicatedNasha,
	DedicatedServer,
	Domain,
	EmailDomain,
	EmailExchange,
	EmailMxplan,
	EmailPro,
	Freefax,
	HorizonView,
	HostingPrivateDatabase,
	HostingWeb,
	Ip,
	IpLoadbalancing,
	LicenseCloudLinux,
	LicenseCpanel,
	LicenseDirectadmin,
	LicenseHycu,
	LicenseOffice,
	LicenseOfficePrepaid,
	LicensePlesk,
	LicenseRedhat,
	LicenseSqlserver,
	LicenseVirtuozzo,
	LicenseWindows,
	LicenseWorklight,
	Me,
	Metrics,
	MsServices,
	NewAccount,
	Nutanix,
	Order,
	OverTheBox,
	OvhCloudConnect,
	PackSiptrunk,
	PackXdsl,
	Partner,
	Price,
	SaasCsp2,
	Secret,
	Service,
	Services,
	Sms,
	Ssl,
	SslGateway,
	StackMis,
	Startup,
	Storage,
	SupplyMondialRelay,
	Support,
	Telephony,
	V2BackupServices,
	V2CommercialCatalog,
	V2Domain,
	V2Iam,
	V2Location,
	V2ManagedCMS,
	V2NetworkDefense,
	V2Notification,
	V2Okms,
	V2PublicCloud,
	V2VmwareCloudDirector,
	V2VrackServices,
	V2Webhosting,
	V2Zimbra,
	VeeamCloudConnect,
	VeeamVeeamEnterprise,
	Vip,
	Vps,
	Vrack,
	Xdsl,
}
