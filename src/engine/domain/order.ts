import { z } from 'zod';

/** The order form as the candidate filled it: field id → value. */
export const orderFormSchema = z.record(
  z.string(),
  z.union([z.string().max(2000), z.number(), z.boolean()]),
);
export type OrderForm = z.infer<typeof orderFormSchema>;
