param given array

resource referral 'Microsoft.Logic/workflows@2019-05-01' = {
  name: 'referral'
  location: 'eastus'
  properties: {
    accessControl: { contents: { allowedCallerIpAddresses: given } }
  }
}
