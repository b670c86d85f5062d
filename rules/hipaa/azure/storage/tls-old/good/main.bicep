param minor int = 3

resource intake 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'intake'
  kind: 'StorageV2'
  location: 'eastus'
  sku: { name: 'Standard_GRS' }
  properties: {
    minimumTlsVersion: 'TLS1_${minor}'
  }
}
