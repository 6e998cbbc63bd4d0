import type { FormCodec } from "../contract/product/form-codec.ts";
import { decodeForm } from "../protocol/form/decode-form.ts";
import { encodeForm } from "../protocol/form/encode-form.ts";
import { formatParameterName } from "../protocol/form/parameter-name.ts";

/** Lists and objects in brackets, `a[b]` and `a[0]`: what Rack reads, and what OpenAPI calls `deepObject`. */
export const bracketForm: FormCodec = {
  decode: decodeForm,
  encode: encodeForm,
  formatName: formatParameterName,
};
