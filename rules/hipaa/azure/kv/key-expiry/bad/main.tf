resource "azurerm_key_vault_key" "files" {
  name         = "files"
  key_vault_id = "/subscriptions/s/clinic"
  key_type     = "RSA" # finding
}
