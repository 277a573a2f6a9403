#!/bin/bash
# Runs after Debian's package manager removed the app, or purged it. What the app keeps for people is
# theirs and stays, as Debian's policy wants it: it is in their own folders and keychains, which only
# they can open. A purge names it.

if type update-alternatives >/dev/null 2>&1; then
    update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}' || true
else
    rm -f '/usr/bin/${executable}'
fi

profile='/etc/apparmor.d/${executable}'
if [ "$1" != upgrade ] && [ -f "$profile" ]; then
    if apparmor_status --enabled >/dev/null 2>&1 && hash apparmor_parser 2>/dev/null; then
        if ! { [ -x '/usr/bin/ischroot' ] && /usr/bin/ischroot; }; then
            apparmor_parser --remove "$profile" || true
        fi
    fi
    rm -f "$profile"
fi

if [ "$1" = purge ]; then
    echo 'What SAO Desk kept for each person is still there: the folder "~/.config/SAO Desk", and the'
    echo 'entries named "SAO Desk" in the keychain. Next time, run "sao-desk --remove-local-data" first.'
fi
