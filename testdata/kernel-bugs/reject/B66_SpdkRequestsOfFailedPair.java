// SPDK 3830: the error path frees the queue pair and its requests, and then a request of it is read.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SpdkRequestsOfFailedPair {
  int poll(@Owned QueuePair pair, int id, boolean error) {
    if (error) {
      pair.fail();
      // :: error: [use.after.transfer]
      return pair.bytesOf(id);
    }
    pair.run();
    return 0;
  }
}

@Tracked
interface QueuePair {
  int bytesOf(int id);

  void run(@Owned QueuePair this);

  void fail(@Owned QueuePair this);
}
