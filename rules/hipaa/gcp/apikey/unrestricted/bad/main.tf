resource "google_apikeys_key" "maps" { # finding
  name         = "maps"
  display_name = "maps"
}
