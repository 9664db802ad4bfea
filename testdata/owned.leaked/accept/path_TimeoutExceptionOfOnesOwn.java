// A hierarchy of exceptions of one's own, caught from the narrow to the wide.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TimeoutExceptionOfOnesOwn {
  static class DeviceException extends Exception {}

  static class SlowException extends DeviceException {}

  interface Device {
    void await(long sector) throws DeviceException;
  }

  void run(@Owned Request<Pdu> rq, Device device) throws DeviceException {
    try {
      device.await(rq.sector());
      rq.endOk();
    } catch (SlowException e) {
      rq.end(BlkStatus.TIMEOUT);
    } catch (DeviceException e) {
      rq.end(BlkStatus.IOERR);
      throw e;
    }
  }
}

class Pdu {
  int retries;
}
