param given string

resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  identity: { type: given }
}
