resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    osType: 'Linux'
    imageRegistryCredentials: [
      { server: 'clinic.azurecr.io', identity: '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/puller' }
    ]
  }
}
