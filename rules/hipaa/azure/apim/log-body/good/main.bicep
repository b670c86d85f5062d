resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource applicationinsights 'Microsoft.ApiManagement/service/diagnostics@2022-08-01' = {
  parent: clinic
  name: 'applicationinsights'
  properties: {
    loggerId: '/loggers/insights'
    frontend: {
      request: { body: { bytes: 0 } }
    }
  }
}
