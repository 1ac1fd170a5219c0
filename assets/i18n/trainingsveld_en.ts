<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallSoFar</name>
    <message numerus="yes">
        <source>%n turn(s) before this</source>
        <translation>
            <numerusform>%n turn before this</numerusform>
            <numerusform>%n turns before this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message numerus="yes">
        <source>… %n line(s) that are the same …</source>
        <translation>
            <numerusform>… %n line that is the same …</numerusform>
            <numerusform>… %n lines that are the same …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message numerus="yes">
        <source>%n recording(s), {0} in all.</source>
        <translation>
            <numerusform>%n recording, {0} in all.</numerusform>
            <numerusform>%n recordings, {0} in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message numerus="yes">
        <source>%n recording(s) kept – {0}</source>
        <translation>
            <numerusform>%n recording kept – {0}</numerusform>
            <numerusform>%n recordings kept – {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookedUp</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingPack</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneWay</name>
    <message numerus="yes">
        <source>%n step(s) to this end:</source>
        <translation>
            <numerusform>%n step to this end:</numerusform>
            <numerusform>%n steps to this end:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>%n more step</numerusform>
            <numerusform>%n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenVaultPanel</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be opened any more.</source>
        <translation>
            <numerusform>%n thing cannot be opened any more.</numerusform>
            <numerusform>%n things cannot be opened any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recording(s) in your vault go now.</source>
        <translation>
            <numerusform>The %n recording in your vault goes now.</numerusform>
            <numerusform>All %n recordings in your vault go now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSpeechCard</name>
    <message numerus="yes">
        <source>In your answers you paused %n time(s) for half a second or longer, at most {0} s.</source>
        <translation>
            <numerusform>In your answers you paused once for half a second or longer: {0} s.</numerusform>
            <numerusform>In your answers you paused %n times for half a second or longer, at most {0} s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) did not stand out from the noise.</source>
        <translation>
            <numerusform>One answer did not stand out from the noise.</numerusform>
            <numerusform>%n answers did not stand out from the noise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkCard</name>
    <message numerus="yes">
        <source>%n parked, sealed until the end</source>
        <translation>
            <numerusform>%n parked, sealed until the end</numerusform>
            <numerusform>%n parked, sealed until the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short one(s)</source>
        <translation>
            <numerusform>%n short one</numerusform>
            <numerusform>%n short ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message numerus="yes">
        <source>gone in %n day(s)</source>
        <translation>
            <numerusform>gone in %n day</numerusform>
            <numerusform>gone in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallboardStrip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
