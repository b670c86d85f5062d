resource "azurerm_linux_function_app" "intake" {
  name                = "intake"
  resource_group_name = "intake"
  location            = "eastus"
}

resource "azurerm_function_app_function" "submit" {
  name            = "submit"
  function_app_id = azurerm_linux_function_app.intake.id
  config_json = jsonencode({
    bindings = [{ type = "httpTrigger", direction = "in", name = "request", authLevel = "anonymous" }] # finding
  })
}
