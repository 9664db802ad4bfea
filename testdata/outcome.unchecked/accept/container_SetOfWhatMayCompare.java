// No class below that of the elements compares contents, or the outcome is looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

class SetOfWhatMayCompare {
  private final Set<@Owned Job> jobs = new HashSet<>();
  private final Set<@Owned Named> names = new HashSet<>();

  void keep(@Owned Job job) {
    jobs.add(job);
  }

  void keepNamed(@Owned Named job) {
    if (!names.add(job)) {
      job.end();
    }
  }

  void drain() {
    for (Iterator<@Owned Job> all = jobs.iterator(); all.hasNext(); ) {
      Job job = all.next();
      all.remove();
      job.end();
    }
    for (Iterator<@Owned Named> all = names.iterator(); all.hasNext(); ) {
      Named job = all.next();
      all.remove();
      job.end();
    }
  }
}

@Tracked
interface Job {
  void end(@Owned Job this);
}

final class PlainJob implements Job {
  @Override
  public void end(@Owned PlainJob this) {}
}

@Tracked
interface Named {
  void end(@Owned Named this);
}

final class Entry implements Named {
  private final String name;

  Entry(String name) {
    this.name = name;
  }

  @Override
  public void end(@Owned Entry this) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && entry.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
