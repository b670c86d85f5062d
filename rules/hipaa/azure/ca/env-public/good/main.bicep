resource clinic 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'clinic'
  location: 'eastus'
  properties: {
    vnetConfiguration: {
      internal: true
      infrastructureSubnetId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n/subnets/apps'
    }
  }
}
