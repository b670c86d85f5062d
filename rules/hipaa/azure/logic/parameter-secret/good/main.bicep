resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  properties: {
    definition: {
      contentVersion: '1.0.0.0'
      triggers: {}
      actions: {}
      parameters: {
        ehrPassword: { type: 'SecureString' }
        ward: { type: 'String', defaultValue: 'intake' }
      }
    }
  }
}
