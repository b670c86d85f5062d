@secure()
param ehr string

resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    configuration: {
      secrets: [
        { name: 'ehr', value: ehr } // finding
      ]
    }
  }
}
