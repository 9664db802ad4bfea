package dev.custody.benchmarks.mutation;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.ProgramTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.extension.common.NoTestSuiteFinder;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** Tells PIT, in each process that it starts, that the programs of the test data are its tests. */
public final class ProgramsPlugin implements TestPluginFactory {
  /** The system property with the folder of the programs. */
  static final String PROGRAMS = "custody.mutation.programs";

  /** Made by PIT. */
  public ProgramsPlugin() {}

  @Override
  public String name() {
    return "programs";
  }

  @Override
  public String description() {
    return "Programs that the checker must judge";
  }

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource classes,
      Collection<String> excludedRunners,
      Collection<String> includedMethods) {
    return new Programs();
  }

  private static final class Programs implements Configuration, TestUnitFinder {

    @Override
    public TestUnitFinder testUnitFinder() {
      return this;
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
      return new NoTestSuiteFinder();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
      return Optional.empty();
    }

    @Override
    public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
      if (type != AllPrograms.class) {
        return List.of();
      }
      ProgramTree tree = new ProgramTree(Path.of(System.getProperty(PROGRAMS)));
      CheckedCompilation compilation = CheckedCompilation.of(Classpath.forDrivers());
      return ProgramsHere.in(tree).stream()
          .<TestUnit>map(program -> new ProgramUnit(tree, program, compilation))
          .toList();
    }
  }
}
