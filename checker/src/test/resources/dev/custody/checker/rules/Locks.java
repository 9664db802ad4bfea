// Stores that take ownership out of fields which several threads reach.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

class Callback implements Runnable {
  private @Nullable @Owned Frame f;

  public void run() {
    Frame g = f;
    // :: error: [field.unsynchronized]
    f = null;
    if (g != null) g.drop();
  }
}

class OneThread {
  private @Nullable @Owned Frame f;

  void run() {
    Frame g = f;
    f = null;
    if (g != null) g.drop();
  }
}

class InClosure {
  private @Nullable @Owned Frame f;

  void start(Executor e) {
    e.execute(() -> take());
    e.execute(
        () -> {
          if (f != null) {}
        });
  }

  void take() {
    Frame g = f;
    // :: error: [field.unsynchronized]
    f = null;
    if (g != null) g.drop();
  }
}

class InClosureDuringTheCall {
  private @Nullable @Owned Frame f;

  void each(@RunsNow Runnable r) {
    r.run();
  }

  void start() {
    each(
        () -> {
          if (f != null) {}
        });
  }

  void take() {
    Frame g = f;
    f = null;
    if (g != null) g.drop();
  }
}

class ReadAndWriteLock {
  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
  private @Nullable @Owned Frame f;

  boolean has() {
    rw.readLock().lock();
    try {
      return f != null;
    } finally {
      rw.readLock().unlock();
    }
  }

  void take() {
    Frame g;
    rw.writeLock().lock();
    try {
      g = f;
      f = null;
    } finally {
      rw.writeLock().unlock();
    }
    if (g != null) g.drop();
  }

  void wrong() {
    Frame g;
    rw.readLock().lock();
    try {
      g = f;
      // :: error: [field.unsynchronized]
      f = null;
    } finally {
      rw.readLock().unlock();
    }
    if (g != null) g.drop();
  }
}

class LockAndUnlock {
  private final Lock lock = new ReentrantLock();
  private @Nullable @Owned Frame f;

  void take(boolean b) {
    lock.lock();
    if (b) {
      lock.unlock();
      return;
    }
    Frame g = f;
    f = null;
    lock.unlock();
    if (g != null) g.drop();
  }

  void late() {
    lock.lock();
    Frame g = f;
    lock.unlock();
    // :: error: [field.unsynchronized]
    f = null;
    if (g != null) g.drop();
  }

  void split() {
    Frame g;
    synchronized (this) {
      g = f;
    }
    synchronized (this) {
      // :: error: [field.unsynchronized]
      f = null;
    }
    if (g != null) g.drop();
  }
}

class OtherLock {
  private final Object lock = new Object();
  private @Nullable @Owned Frame f;

  void put(@Owned Frame n) {
    synchronized (lock) {
      if (f == null) {
        f = n;
        return;
      }
    }
    n.drop();
  }

  void take() {
    Frame g;
    synchronized (lock) {
      g = f;
      f = null;
    }
    if (g != null) g.drop();
  }

  void otherLock() {
    Frame g;
    synchronized (this) {
      g = f;
      // :: error: [field.unsynchronized]
      f = null;
    }
    if (g != null) g.drop();
  }
}

class Outer implements Runnable {
  private @Nullable @Owned Frame f;
  private final Object lock = new Object();

  public void run() {
    synchronized (lock) {
      if (f == null) f = new Frame();
    }
  }

  class Inner {
    void a() {
      Frame g;
      synchronized (lock) {
        g = f;
        f = null;
      }
      if (g != null) g.drop();
    }

    void b() {
      Frame g;
      synchronized (Outer.this.lock) {
        g = Outer.this.f;
        Outer.this.f = null;
      }
      if (g != null) g.drop();
    }

    synchronized void c() {
      Frame g = f;
      // :: error: [field.unsynchronized]
      f = null;
      if (g != null) g.drop();
    }
  }
}

class Nodes implements Runnable {
  static class Node {
    @Nullable @Owned Frame f;
  }

  void a(Node n) {
    Frame g;
    synchronized (n) {
      g = n.f;
      n.f = null;
    }
    if (g != null) g.drop();
  }

  void b(Node n) {
    Frame g = n.f;
    // :: error: [field.unsynchronized]
    n.f = null;
    if (g != null) g.drop();
  }

  public void run() {}
}

class Slots implements Runnable {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void take(int i) {
    Frame g = slots[i];
    // :: error: [field.unsynchronized]
    slots[i] = null;
    if (g != null) g.drop();
  }

  synchronized void put(int i, @Owned Frame f) {
    if (slots[i] == null) slots[i] = f;
    else f.drop();
  }

  public void run() {}
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
