// A command's end empties its fields through private helpers; subclasses add their own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EndHelpers {
  static void run(@Owned Region region) {
    Cmd cmd = new TracedCmd(region, new Region(16), "trace");
    try {
      cmd.execute();
    } finally {
      cmd.close();
    }
  }
}

@Tracked
class Cmd {
  private @Nullable @Owned Region data;
  private @Nullable @Owned Region sense;
  private int executed;

  Cmd(@Owned Region data) {
    this.data = data;
  }

  void execute(@Borrowed(exclusive = true) Cmd this) {
    executed++;
    if (sense == null) {
      note("sense");
      sense = new Region(18);
    }
  }

  void note(String what) {
    System.out.println(what + " " + executed);
  }

  void close(@Owned Cmd this) {
    releaseData();
    releaseSense();
  }

  private void releaseData(@Borrowed(exclusive = true) Cmd this) {
    Region region = data;
    data = null;
    free(region);
  }

  private void releaseSense(@Borrowed(exclusive = true) Cmd this) {
    Region region = sense;
    if (region != null) {
      sense = null;
      region.unmap();
    }
  }

  private static void free(@Nullable @Owned Region region) {
    if (region != null) {
      region.unmap();
    }
  }
}

final class TracedCmd extends Cmd {
  private final String label;
  private @Nullable @Owned Region trace;

  TracedCmd(@Owned Region data, @Owned Region trace, String label) {
    super(data);
    this.trace = trace;
    this.label = label;
  }

  @Override
  void note(String what) {
    super.note(label + ": " + what);
  }

  @Override
  void close(@Owned TracedCmd this) {
    Region t = trace;
    trace = null;
    if (t != null) {
      t.unmap();
    }
    super.close();
  }
}

@Tracked
final class Region {
  private final int length;

  Region(int length) {
    this.length = length;
  }

  void unmap(@Owned Region this) {}
}
