package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ModuleOptionsTest {

  @Test
  void takesWhatDecidesWhatASourceMayReferTo() {
    assertThat(ModuleOptions.among(List.of("--enable-preview", "--add-modules", "jdk.incubator.x")))
        .containsExactly("--enable-preview", "--add-modules", "jdk.incubator.x");
  }

  @Test
  void opensAPackageToTheClassPathWhateverModuleItWasOpenedTo() {
    assertThat(ModuleOptions.among(List.of("--add-exports=java.base/sun.nio.ch=shop")))
        .isEqualTo(ModuleOptions.among(List.of("--add-exports", "java.base/sun.nio.ch=a,b")))
        .containsExactly("--add-exports", "java.base/sun.nio.ch=ALL-UNNAMED");
  }

  @Test
  void leavesWarningsAndOtherProcessorsToTheCompiler() {
    assertThat(
            ModuleOptions.among(
                List.of(
                    "-Werror", "-Xlint:all", "-Akey=value", "-Xplugin:ErrorProne", "-parameters")))
        .isEmpty();
  }

  @Test
  void takesNoOptionWithoutItsValue() {
    assertThat(ModuleOptions.among(List.of("--add-modules"))).isEmpty();
  }
}
