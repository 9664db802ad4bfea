// Type arguments and fields of tracked type in all the places where they are written.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

// :: error: [type.argument.unannotated]
class Extended extends ArrayList<Frame> {
  private static final long serialVersionUID = 1;
}

class Written {
  // :: error: [type.argument.unannotated]
  List<Frame[]> arrays = List.of();

  List<@Borrowed Frame[]> saidArrays = List.of();

  void locals() {
    // :: error: [type.argument.unannotated]
    var inferred = new ArrayList<Frame>();
    // :: error: [type.argument.unannotated]
    List<? extends Frame> bounded = List.of();
    List<? super @Borrowed Frame> said = List.of();
    Class<?> literal = Frame.class;
  }

  @Trusted(reason = "the body is not checked, and so are the types in it")
  void trusted() {
    List<Frame> frames = List.of();
  }

  Comparator<@Borrowed Frame> byLength() {
    return (a, b) -> a.length() - b.length();
  }
}

// :: error: [field.unannotated]
record Unsaid(Frame frame) {}

record Said(@Borrowed Frame frame) {}

class Quiet {
  @SuppressWarnings("ownership:field.unannotated")
  Frame quiet;
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
