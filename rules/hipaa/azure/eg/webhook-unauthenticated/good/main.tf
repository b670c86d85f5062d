resource "azurerm_eventgrid_event_subscription" "results" {
  name  = "results"
  scope = "/subscriptions/s/resourceGroups/g"
  webhook_endpoint {
    url                        = "https://lab.example/hook"
    active_directory_tenant_id = "00000000-0000-0000-0000-000000000001"
  }
}
