resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
    unauthenticated_action = "Return401"
  }
}

resource "azurerm_function_app_function" "submit" {
  name            = "submit"
  function_app_id = azurerm_linux_function_app.intake.id
  config_json = jsonencode({
    bindings = [{ type = "httpTrigger", direction = "in", name = "request", authLevel = "anonymous" }]
  })
}

resource "azurerm_function_app_function" "fetch" {
  name            = "fetch"
  function_app_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/other"
  config_json = jsonencode({
    bindings = [{ type = "httpTrigger", direction = "in", name = "request", authLevel = "function" }]
  })
}
