resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  properties: {
    definition: {
      contentVersion: '1.0.0.0'
      triggers: {}
      actions: { // finding
        send: {
          type: 'Http'
          inputs: { method: 'POST', uri: 'https://ehr.clinic.example/referrals' }
        }
      }
    }
  }
}
