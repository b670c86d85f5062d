param given int

resource intake 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: 'intake'
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: intake
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: given }
  }
}
