// the index is counted on after the slot was filled
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexMovedByWhatIsStored {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private final @Nullable @RunsOnce Runnable[] jobs = new Runnable[8];
  private int tail;

  static @Nullable @Owned Frame[] local(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    all[n] = stamped(a, n);
    n++;
    return all;
  }

  static @Nullable @Owned Frame[] localSet(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    all[n] = stamped(a, -n);
    n = 2;
    return all;
  }

  static @Nullable @Owned Frame[] localSkip(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    all[n] = stamped(a, n + 2);
    n += 2;
    return all;
  }

  void step(@Owned Frame a) {
    if (slots[tail] == null) {
      slots[tail] = stamped(a, tail);
      tail++;
    } else {
      a.send();
    }
  }

  void call(@Owned Frame a) {
    if (slots[tail] == null) {
      slots[tail] = stamped(a, tail);
      next();
    } else {
      a.send();
    }
  }

  void set(@Owned Frame a) {
    int number = 0;
    if (slots[tail] == null) {
      slots[tail] = stamped(a, number = tail);
      tail = 3;
    } else {
      a.send();
    }
    System.out.println(number);
  }

  void skip(@Owned Frame a) {
    int sum = 1;
    if (slots[tail] == null) {
      slots[tail] = stamped(a, sum += tail);
      tail += 2;
    } else {
      a.send();
    }
    System.out.println(sum);
  }

  void later(@Owned Frame a) {
    if (jobs[tail] == null) {
      jobs[tail] =
          () -> {
            tail++;
            a.send();
          };
    } else {
      a.send();
    }
  }

  void laterByObject(@Owned Frame a) {
    if (jobs[tail] == null) {
      jobs[tail] =
          new Runnable() {
            @Override
            public void run() {
              tail++;
              a.send();
            }
          };
    } else {
      a.send();
    }
  }

  private int next() {
    return tail++;
  }

  private static @Owned Frame stamped(@Owned Frame frame, int number) {
    return frame;
  }

  void drain() {
    for (int i = 0; i < jobs.length; i++) {
      Runnable job = jobs[i];
      jobs[i] = null;
      if (job != null) {
        job.run();
      }
    }
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
