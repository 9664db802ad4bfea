// nvme-rdma: fix possible use-after-free in transport error_recovery work (CVE-2022-48788): teardown frees the event that a work still reaches.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NvmeAsyncEventAfterTeardown {
  private @Nullable @Owned AsyncEvent event;

  synchronized void setUp(@Owned AsyncEvent fresh) {
    AsyncEvent old = event;
    event = fresh;
    if (old != null) {
      old.free();
    }
  }

  synchronized void tearDown() {
    if (event != null) {
      // :: error: [moved.out]
      event.free();
    }
  }

  synchronized void work() {
    if (event != null) {
      event.submit();
    }
  }
}

@Tracked
interface AsyncEvent {
  void submit();

  void free(@Owned AsyncEvent this);
}
