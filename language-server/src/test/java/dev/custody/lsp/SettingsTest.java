package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.custody.lsp.settings.Settings;
import dev.custody.lsp.settings.SettingsReader;
import dev.custody.lsp.settings.SettingsReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'delay': -1} | 'delay' must be a number from 0 to 10000, not -1",
        "{'delay': 1.5} | 'delay' must be a number from 0 to 10000, not 1.5",
        "{'delay': '100'} | 'delay' must be a number from 0 to 10000, not \"100\"",
        "{'inlayHints': 'yes'} | 'inlayHints' must be true or false, not \"yes\"",
        "{'maven': 7} | 'maven' must be a text, not 7",
        "{'maven': ' '} | 'maven' must be a text, not \" \"",
        "{'classPath': 'lib'} | 'classPath' must be a list of texts, not \"lib\"",
        "{'classPath': [1]} | 'classPath' must be a list of texts, not [1]",
        "{'classPath': ['gone.jar']} | 'classPath' names gone.jar, which does not exist",
        "{'classPath': ['gone/*']} | 'classPath' names gone/*, which is no directory",
        "{'sourcePath': ['gone']} | 'sourcePath' names gone, which does not exist",
        "{'stubs': ['gone.astub']} | 'stubs' names gone.astub, which does not exist",
        "{'options': ['-d']} | 'options' takes what begins with -A, not \"-d\"",
        "{'options': 'x'} | 'options' must be a list of texts, not \"x\"",
        "{'release': 7} | 'release' must be a number from 8 to",
        "{'release': 'new'} | 'release' must be a number from 8 to",
        "[] | the settings must be an object, not []",
        "{'delai': 1} | there is no 'delai'; known are classPath, delay,",
      })
  void aWrongValueIsToldAndTheDefaultHolds(String json, String problem) {
    Read<Settings> read = SettingsReader.ofEditor(JsonParser.parseString(json), folder);
    assertThat(read.problem()).hasValueSatisfying(line -> assertThat(line).startsWith(problem));
    assertThat(read.value()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void everythingThatIsWrongIsToldInOneLine() {
    Read<Settings> read =
        SettingsReader.ofEditor(
            JsonParser.parseString("{'delay': -1, 'inlayHints': 1, 'release': 17}"), folder);
    assertThat(read.problem())
        .contains(
            "'delay' must be a number from 0 to 10000, not -1;"
                + " 'inlayHints' must be true or false, not 1");
    assertThat(read.value().extra().release()).contains(17);
  }

  @Test
  void aStarStandsForTheJarsInADirectory() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Path jar = Files.createFile(folder.resolve("lib/a.jar"));
    Files.createFile(folder.resolve("lib/a.txt"));
    Read<Settings> read =
        SettingsReader.ofEditor(JsonParser.parseString("{'classPath': ['lib/*']}"), folder);
    assertThat(read.value().extra().classPath()).containsExactly(jar);
    assertThat(read.problem()).isEqualTo(Optional.empty());
  }

  @Test
  void wrongSettingsAreToldOnceAndTheRestWorks() {
    try (Editor editor = Editor.on(folder, "{'delay': 'soon'}")) {
      assertThat(editor.message("delay"))
          .isEqualTo(
              "Custody: in the settings, 'delay' must be a number from 0 to 10000, not \"soon\"");
      String uri = editor.open(Programs.NAME, Programs.BAD);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      editor.type(uri, Programs.GOOD);
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.messages()).hasSize(1);
    }
  }

  @Test
  void anOptionThatNobodyKnowsIsToldOnce() {
    try (Editor editor = Editor.on(folder, "{'delay': 0, 'options': ['-Anonsense']}")) {
      String uri = editor.open(Programs.NAME, Programs.BAD);
      editor.message("nonsense");
      editor.type(uri, Programs.GOOD);
      editor.configure("{'delay': 0}");
      assertThat(editor.diagnostics(uri)).isEmpty();
      assertThat(editor.messages()).hasSize(1);
    }
  }

  @Test
  void stubsSayWhoOwnsWhatInALibrary() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("lib.astub", "# nothing");
      editor.configure("{'delay': 0, 'stubs': ['lib.astub']}");
      editor.open(Programs.NAME, Programs.BAD);
      assertThat(editor.message("lib.astub")).startsWith("Custody: ");
      assertThat(editor.messages()).hasSize(1);
    }
  }

  @Test
  void aReleaseSetsTheVersionOfJavaThatSourcesAreWrittenIn() {
    try (Editor editor = Editor.on(folder, "{'delay': 0, 'release': 11}")) {
      String uri = editor.open("A.java", "record A(int n) {}\n");
      List<String> found =
          editor.diagnostics(uri).stream().map(d -> d.getMessage().getLeft()).toList();
      assertThat(found).hasSize(1);
      assertThat(found.get(0)).contains("does not compile");
      editor.configure("{'delay': 0, 'release': 17}");
      editor.diagnostics(uri, List::isEmpty);
    }
  }
}
