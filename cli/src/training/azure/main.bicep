// Scanned once by the build, so that the class-data archive knows what such files need.
@description('Where it is deployed.')
param location string = resourceGroup().location
@secure()
param key string
param names string[] = ['read', 'write']
type settings = { name: string, value: string? }[]
param extra settings?

var prefix = 'training-${uniqueString(resourceGroup().id)}'
func named(name string) string => toLower('${prefix}-${name}')

resource store 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take(replace(prefix, '-', ''), 24)
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_GRS' }
  properties: { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false }

  resource blobs 'blobServices' = {
    name: 'default'
  }
}

resource apps 'Microsoft.Web/sites@2023-12-01' = [for (name, i) in names: if (i < 5) {
  name: named(name)
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    httpsOnly: true
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: concat(map(extra ?? [], s => { name: s.name, value: s.?value }), [
        { name: 'STORE', value: store.properties.primaryEndpoints.blob }
        { name: 'KEY', value: key }
      ])
    }
  }
}]

module vault 'vault.bicep' = {
  name: 'vault'
  params: { name: named('keys'), reader: apps[0].identity.principalId }
}

output vault string = vault.outputs.id
