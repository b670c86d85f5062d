resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  properties: {
    state: 'Enabled'
    accessControl: { contents: { allowedCallerIpAddresses: [{ addressRange: '203.0.113.0/28' }] } }
  }
}
