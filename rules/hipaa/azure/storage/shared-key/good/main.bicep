resource intake 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'intake'
  kind: 'StorageV2'
  location: 'eastus'
  sku: { name: 'Standard_GRS' }
  properties: {
    allowSharedKeyAccess: false
  }
}
