package dev.custody.conformance.run;

import dev.custody.conformance.board.Board;
import dev.custody.conformance.board.DriverUnderTest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of one program, which go away with this object. */
final class LoadedProgram {
  private final Constructor<? extends DriverUnderTest> constructor;
  private final Field steps;

  private LoadedProgram(Constructor<? extends DriverUnderTest> constructor, Field steps) {
    this.constructor = constructor;
    this.steps = steps;
  }

  /**
   * Loads a program.
   *
   * @param name the class that extends the driver under test
   * @param classes all its class files, by binary name
   */
  static LoadedProgram of(String name, Map<String, byte[]> classes) {
    try {
      Class<? extends DriverUnderTest> type =
          new Loader(classes).loadClass(name).asSubclass(DriverUnderTest.class);
      return new LoadedProgram(
          type.getConstructor(Board.class), type.getDeclaredField(StepPoints.FIELD));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " is not a driver under test", e);
    }
  }

  /** A fresh driver, whose steps are those of the one run that goes on. */
  DriverUnderTest driver(Board board, Steps stepsOfRun) {
    try {
      steps.set(null, stepsOfRun);
      return constructor.newInstance(board);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("the driver cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the driver cannot be made", e);
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(LoadedProgram.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte @Nullable [] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] stepped = StepPoints.in(bytes);
      return defineClass(name, stepped, 0, stepped.length);
    }
  }
}
