resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  properties: {
    siteConfig: {
      scmIpSecurityRestrictions: [{ name: 'builds', ipAddress: '203.0.113.0/28', action: 'Allow', priority: 100 }]
    }
  }
}
