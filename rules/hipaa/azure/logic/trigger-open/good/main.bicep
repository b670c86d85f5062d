resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  properties: {
    definition: {
      '$schema': 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#'
      contentVersion: '1.0.0.0'
      triggers: {
        request: { type: 'Request', kind: 'Http', inputs: {} }
      }
      actions: {}
    }
    accessControl: {
      triggers: {
        allowedCallerIpAddresses: [{ addressRange: '203.0.113.0/28' }]
      }
    }
  }
}
