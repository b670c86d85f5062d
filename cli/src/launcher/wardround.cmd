@echo off
rem Starts wardround with the class-data archive that its build made; without a fitting one it only starts slower.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -Xshare:auto -XX:SharedArchiveFile="%home%\lib\wardround.jsa" -Xlog:disable -Xlog:all=error:stderr -XX:+UseParallelGC -Xmn150m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djdk.console=java.base %WARDROUND_JAVA_OPTS% -Dwardround.home="%home%" -cp "%home%\lib\wardround-cli.jar" dev.wardround.cli.Main %*
exit /b %ERRORLEVEL%
