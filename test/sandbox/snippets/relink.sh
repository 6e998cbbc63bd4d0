# Each call answers JSON; `field` picks one value out of it, by its path.
fc=http://127.0.0.1:12111
call() { curl -s -u sk_test_123: "$fc$1" "${@:2}"; }
field() { node -pe "JSON.parse(require('fs').readFileSync(0, 'utf8'))$1"; }

# Link at a bank that lets its accounts go inactive, and let two seconds pass.
session=$(call /v1/financial_connections/sessions -d "permissions[]=payment_method" | field .id)
account=$(call /_sandbox/sessions/$session/complete -d institution="Inactive Accounts" -d "accounts[]=Success" | field .accounts.data[0].id)
call /_sandbox/clock/advance -d seconds=2 > /dev/null

# What the app sees now, and what it does about it.
call /v1/financial_connections/accounts/$account | field .status                         # inactive
call /v1/financial_connections/accounts/$account | field .status_details.inactive.action # relink_required
authorization=$(call /v1/financial_connections/accounts/$account | field .authorization)
session=$(call /v1/financial_connections/sessions -d "permissions[]=payment_method" \
  -d "relink_options[authorization]=$authorization" -d "relink_options[account]=$account" | field .id)
call /_sandbox/sessions/$session/complete -X POST > /dev/null

call /v1/financial_connections/sessions/$session | field .relink_result.failure_reason   # null
call /v1/financial_connections/accounts/$account | field .status                         # active
