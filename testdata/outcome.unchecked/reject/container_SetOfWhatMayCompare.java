// A class below that of the elements compares contents: a set of them may refuse one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

class SetOfWhatMayCompare {
  private final Set<@Owned Job> jobs = new HashSet<>();

  void keep(@Owned Job job) {
    // :: error: [outcome.unchecked]
    jobs.add(job);
  }

  void drain() {
    for (Iterator<@Owned Job> all = jobs.iterator(); all.hasNext(); ) {
      Job job = all.next();
      all.remove();
      job.end();
    }
  }
}

@Tracked
interface Job {
  void end(@Owned Job this);
}

final class NamedJob implements Job {
  private final String name;

  NamedJob(String name) {
    this.name = name;
  }

  @Override
  public void end(@Owned NamedJob this) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedJob job && job.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
