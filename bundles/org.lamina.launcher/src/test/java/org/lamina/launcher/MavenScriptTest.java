// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The project's {@code mvnw}, with an installed Maven that is a script. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class MavenScriptTest {
  private static final String INSTALLED_MAVEN = """
      #!/bin/sh
      if [ "$1" = --version ]; then
        printf '\\033[1mApache Maven %s\\033[m\\nJava version: 17\\n' "$INSTALLED"
        exit
      fi
      for argument in "$@"; do
        case $argument in
          -DoutputDirectory=*) out=${argument#*=} ;;
          -Dartifact=*) [ "$argument" = -Dartifact=org.apache.maven:apache-maven:9.8.7:zip:bin ] || exit 1 ;;
        esac
      done
      if [ -n "${out:-}" ]; then
        [ -z "${OFFLINE:-}" ] || exit 1
        mkdir -p "$out/apache-maven-9.8.7/bin"
        echo "brought" >> "$CALLS"
        sleep 1
        echo 'for a in "$@"; do printf "<%s>" "$a"; done >> "$CALLS"; echo >> "$CALLS"; exit 5' \\
            > "$out/apache-maven-9.8.7/bin/mvn"
      else
        echo "installed $*" >> "$CALLS"
      fi
      """;

  @TempDir
  private Path folder;

  private Path top;
  private Path calls;
  private Path tools;

  @BeforeEach
  void makeProject() throws IOException {
    top = Files.createDirectories(folder.resolve("a project")).toRealPath();
    calls = top.resolve("calls");
    tools = Files.createDirectories(top.resolve("the tools"));
    Files.copy(Path.of("../../mvnw"), top.resolve("mvnw"));
    Files.writeString(top.resolve("pom.xml"), "<project/>");
    Files.writeString(Files.createDirectories(top.resolve("target-platform")).resolve("pom.xml"),
        "<project>\n  <properties>\n    <maven.release>9.8.7</maven.release>\n  </properties>\n</project>\n");
    executable("mvn", INSTALLED_MAVEN);
    executable("javac", "#!/bin/sh");
  }

  private void executable(String name, String content) throws IOException {
    Path file = Files.writeString(tools.resolve(name), content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(Path from, String environment, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(top.resolve("mvnw").toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(from.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().put("CALLS", calls.toString());
    for (String variable : environment.split(" ")) {
      builder.environment().put(variable.split("=")[0], variable.split("=")[1]);
    }
    return builder.start();
  }

  private String run(int code, String environment, String... arguments) throws Exception {
    Process process = start(top, environment, arguments);
    String said = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(code, process.exitValue(), said);
    return said;
  }

  @Test
  void callsTheInstalledMavenWhenItIsNewEnough() throws Exception {
    run(0, "INSTALLED=3.9.0", "verify", "-q");
    run(0, "INSTALLED=3.10.1", "verify");
    run(0, "INSTALLED=4.0.0-rc-4", "verify");
    assertEquals(List.of("installed verify -q", "installed verify", "installed verify"), Files.readAllLines(calls));
  }

  @Test
  void bringsANewerOneOnce() throws Exception {
    assertEquals("mvnw: bringing Maven 9.8.7, once\n", run(5, "INSTALLED=3.8.7", "verify", "-Da=b c", ""));
    assertEquals("", run(5, "INSTALLED=3.8.7", "verify"));
    assertEquals(List.of("brought", "<verify><-Da=b c><>", "<verify>"), Files.readAllLines(calls));
  }

  @Test
  void bringsItWhenTwoAskAtTheSameTime() throws Exception {
    Process first = start(top, "INSTALLED=3.8.7", "a");
    Process second = start(top, "INSTALLED=3.8.7", "a");
    assertEquals(5, first.waitFor());
    assertEquals(5, second.waitFor());
    assertEquals(2, Files.readAllLines(calls).stream().filter("<a>"::equals).count());
    try (var left = Files.list(top.resolve(".mvn/dist"))) {
      assertEquals(List.of(top.resolve(".mvn/dist/apache-maven-9.8.7")), left.toList());
    }
  }

  @Test
  void buildsThisProjectFromAFolderWithoutOne() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    assertEquals(0, start(elsewhere, "INSTALLED=3.9.9", "verify").waitFor());
    assertEquals(0, start(elsewhere, "INSTALLED=3.9.9", "-f", "x.xml", "verify").waitFor());
    assertEquals(List.of("installed -f " + top + "/pom.xml verify", "installed -f x.xml verify"),
        Files.readAllLines(calls));
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertEquals("mvnw: bringing Maven 9.8.7, once\nmvnw: Maven 9.8.7 could not be brought by the installed Maven "
        + "(see above). Install Maven 3.9 or newer.\n", run(2, "INSTALLED=3.8.7 OFFLINE=1", "verify"));
    assertEquals("mvnw: JAVA_HOME is /nowhere, but no JDK (17 or newer) is there.\n",
        run(2, "JAVA_HOME=/nowhere", "verify"));
  }
}
