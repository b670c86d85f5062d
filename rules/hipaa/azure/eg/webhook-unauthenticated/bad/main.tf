resource "azurerm_eventgrid_event_subscription" "results" {
  name  = "results"
  scope = "/subscriptions/s/resourceGroups/g"
  webhook_endpoint { # finding
    url = "https://lab.example/hook"
  }
}
