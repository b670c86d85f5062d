@secure()
param key string

resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    osType: 'Linux'
    volumes: [
      { name: 'in', azureFile: { shareName: 'in', storageAccountName: 'clinic', storageAccountKey: key } } // finding
    ]
  }
}
