resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource portal 'Microsoft.ApiManagement/service/subscriptions@2022-08-01' = {
  parent: clinic
  name: 'portal'
  properties: {
    displayName: 'portal'
    scope: '/products/portal'
  }
}
