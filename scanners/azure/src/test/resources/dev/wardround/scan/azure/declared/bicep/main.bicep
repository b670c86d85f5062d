// The estate of the published answers, as its owner would declare it.
param location string = 'East US'

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'sitef6141'
  kind: 'functionapp,linux'
  location: location
  properties: {
    httpsOnly: true
    reserved: true
    publicNetworkAccess: 'Enabled'
    clientCertEnabled: false
    siteConfig: {
      linuxFxVersion: 'python|3.10'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'AllAllowed'
      remoteDebuggingEnabled: false
    }
  }

  resource authentication 'config' = {
    name: 'authsettingsV2'
    properties: {
      platform: { enabled: true, runtimeVersion: '~1' }
      globalValidation: {
        requireAuthentication: true
        unauthenticatedClientAction: 'Return403'
        excludedPaths: ['/nosecrets/Path']
      }
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: true }
  }

  resource trigger 'functions' = {
    name: 'HttpTrigger'
    properties: {
      config: {
        bindings: [
          { type: 'httpTrigger', direction: 'in', name: 'req', authLevel: 'anonymous', methods: ['get', 'post'] }
          { type: 'http', direction: 'out', name: '$return' }
        ]
      }
    }
  }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: 'sitef6142'
  kind: 'app'
  location: location
  properties: {
    httpsOnly: false
    siteConfig: { minTlsVersion: '1.2', netFrameworkVersion: 'v4.0' }
  }
}

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'sto8596'
  kind: 'Storage'
  location: 'eastus2(stage)'
  sku: { name: 'Standard_GRS' }
  tags: { key1: 'value1', key2: 'value2' }
  properties: {
    isHnsEnabled: true
    supportsHttpsTrafficOnly: false
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] }
    encryption: { keySource: 'Microsoft.Storage' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 300 }
    }

    resource container 'containers' = {
      name: 'container1644'
      properties: { publicAccess: 'Container' }
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'sample-vault'
  location: 'westus'
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: '00000000-0000-0000-0000-000000000000'
    enabledForDeployment: true
    publicNetworkAccess: 'Enabled'
  }
}

resource workflow 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'test-workflow'
  location: 'brazilsouth'
  properties: {
    state: 'Enabled'
    definition: {
      '$schema': 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2018-07-01-preview/workflowdefinition.json#'
      contentVersion: '1.0.0.0'
      triggers: {}
      actions: {}
    }
    accessControl: { triggers: { sasAuthenticationPolicy: { state: 'Enabled' } } }
  }
}

resource setting 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'mysetting'
  scope: workflow
  properties: {
    storageAccountId: account.id
    logs: [
      { categoryGroup: 'allLogs', enabled: true, retentionPolicy: { enabled: false, days: 0 } }
    ]
  }
}

resource container 'Microsoft.App/containerApps@2023-05-01' = {
  name: 'testcontainerApp0'
  location: location
  properties: {
    configuration: {
      ingress: {
        external: true
        targetPort: 3000
        transport: 'auto'
        ipSecurityRestrictions: [
          {
            name: 'Allow work IP A subnet'
            description: 'Allowing all IP\'s within the subnet below to access containerapp'
            ipAddressRange: '192.168.1.1/32'
            action: 'Allow'
          }
        ]
      }
    }
    template: {
      containers: [{ name: 'testcontainerApp0', image: 'repo/testcontainerApp0:v4' }]
      scale: { minReplicas: 1, maxReplicas: 5 }
    }
  }

  resource authentication 'authConfigs' = {
    name: 'current'
    properties: {
      platform: { enabled: true }
      globalValidation: { unauthenticatedClientAction: 'AllowAnonymous' }
    }
  }
}

resource sql 'Microsoft.Sql/servers@2021-11-01' = {
  name: 'sqlcrudtest-4645'
  location: 'japaneast'
  properties: {
    administratorLogin: 'dummylogin'
    version: '12.0'
    publicNetworkAccess: 'Enabled'
  }

  resource rule 'firewallRules' = {
    name: 'firewallrulecrudtest-2304'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }

  resource auditing 'auditingSettings' = {
    name: 'default'
    properties: { state: 'Disabled', isAzureMonitorTargetEnabled: false }
  }
}

resource postgres 'Microsoft.DBforPostgreSQL/flexibleServers@2022-12-01' = {
  name: 'pgtestsvc1'
  location: 'westus'
  sku: { name: 'Standard_D4s_v3', tier: 'GeneralPurpose' }
  properties: {
    version: '12'
    authConfig: { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled' }
    backup: { backupRetentionDays: 7, geoRedundantBackup: 'Disabled' }
  }

  resource rule 'firewallRules' = {
    name: 'rule2'
    properties: { startIpAddress: '1.0.0.0', endIpAddress: '255.0.0.0' }
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'identityName'
  location: 'eastus'

  resource cluster 'federatedIdentityCredentials' = {
    name: 'ficResourceName'
    properties: {
      issuer: 'https://oidc.prod-aks.azure.com/TenantGUID/IssuerGUID'
      subject: 'system:serviceaccount:ns:svcaccount'
      audiences: ['api://AzureADTokenExchange']
    }
  }
}

resource service 'Microsoft.ApiManagement/service@2024-05-01' = {
  name: 'apimService1'
  location: location
  sku: { name: 'Premium', capacity: 1 }
  properties: { virtualNetworkType: 'None', publicNetworkAccess: 'Enabled' }

  resource echo 'apis' = {
    name: 'echo-api'
    properties: { displayName: 'Echo API', path: 'echo', protocols: ['https'], serviceUrl: 'http://echoapi.cloudapp.net/api' }
  }
}

resource topic 'Microsoft.EventGrid/topics@2022-06-15' = {
  name: 'exampletopic2'
  location: 'westcentralus'

  resource queue 'eventSubscriptions' = {
    name: 'examplesubscription1'
    properties: {
      destination: { endpointType: 'StorageQueue', properties: { resourceId: account.id, queueName: 'que' } }
      eventDeliverySchema: 'EventGridSchema'
    }
  }
}

resource ai 'Microsoft.CognitiveServices/accounts@2023-05-01' = {
  name: 'myAccount'
  location: 'westus'
  kind: 'Emotion'
  sku: { name: 'F0' }

  resource model 'deployments' = {
    name: 'deploymentName'
    properties: { model: { format: 'OpenAI', name: 'ada', version: '1' } }
  }
}
