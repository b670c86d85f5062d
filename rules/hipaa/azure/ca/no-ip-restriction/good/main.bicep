resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    configuration: {
      ingress: {
        external: true
        ipSecurityRestrictions: [
          { name: 'gateway', action: 'Allow', ipAddressRange: '203.0.113.10/32' }
        ]
      }
    }
  }
}
