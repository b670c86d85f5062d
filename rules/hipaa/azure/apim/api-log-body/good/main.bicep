resource applicationinsights 'Microsoft.ApiManagement/service/apis/diagnostics@2022-08-01' = {
  name: 'clinic/records/applicationinsights'
  properties: {
    loggerId: '/loggers/insights'
    frontend: {
      request: { body: { bytes: 0 } }
    }
  }
}
